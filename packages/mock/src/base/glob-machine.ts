import type { GlobNode } from "./glob-syntax.js";

/** Which character leads on from a state; undefined for a state that is left without one. */
type Takes = ((character: string) => boolean) | undefined;

/** All states in which one may be at once, and where each character leads from them. */
interface Position {
  /** Those of them that take a character. */
  readonly states: Uint16Array;
  readonly isEnd: boolean;
  readonly after: Map<string, Position>;
}

/** How many states and ways between positions are remembered: beyond them each step is taken anew. */
const MAX_REMEMBERED = 131_072;

/** Builds what tells whether a text matches. Positions that were reached once are remembered, so that most steps are one look-up. */
export function compileMachine(nodes: readonly GlobNode[]): (text: string) => boolean {
  const machine = new Machine(nodes);
  return (text) => machine.matches(text);
}

class Machine {
  /** By state: what it takes, and which states follow. */
  readonly #takes: Takes[] = [];
  readonly #next: (readonly number[])[] = [];
  readonly #end: number;
  readonly #start: Position;
  readonly #positions = new Map<string, Position>();
  #remembered = 0;
  /** By state: in which step it was reached last. */
  readonly #reachedIn: Uint32Array;
  /** The states that this step has reached. */
  readonly #reached: Uint16Array;
  #step = 0;

  constructor(nodes: readonly GlobNode[]) {
    this.#end = this.#state([]);
    const start = this.#statesOf(nodes, this.#end);
    this.#reachedIn = new Uint32Array(this.#takes.length);
    this.#reached = new Uint16Array(this.#takes.length);
    this.#start = this.#positionOf([[start]]);
  }

  matches(text: string): boolean {
    let position = this.#start;
    for (const character of text) {
      position = position.after.get(character) ?? this.#follow(position, character);
      if (position.states.length === 0 && !position.isEnd) return false;
    }
    return position.isEnd;
  }

  #follow(from: Position, character: string): Position {
    const next: (readonly number[])[] = [];
    for (const state of from.states) if (this.#takes[state]?.(character) === true) next.push(this.#next[state] ?? []);
    const position = this.#positionOf(next);
    if (this.#remembered < MAX_REMEMBERED) {
      from.after.set(character, position);
      this.#remembered += 1;
    }
    return position;
  }

  /** The position of what is reached from some states without a character. */
  #positionOf(from: readonly (readonly number[])[]): Position {
    this.#step += 1;
    let count = 0;
    for (const states of from) count = this.#reach(states, count);
    let taking = 0;
    for (let index = 0; index < count; index += 1) {
      const state = this.#reached[index] ?? 0;
      if (this.#takes[state] === undefined) count = this.#reach(this.#next[state] ?? [], count);
      // What was read is not needed any more, and what takes a character stays in its place.
      else this.#reached[taking++] = state;
    }
    const isEnd = this.#reachedIn[this.#end] === this.#step;
    const position = { states: this.#reached.slice(0, taking), isEnd, after: new Map() };
    return this.#remembered < MAX_REMEMBERED ? this.#known(position) : position;
  }

  #reach(states: readonly number[], before: number): number {
    let count = before;
    for (const state of states) {
      if (this.#reachedIn[state] === this.#step) continue;
      this.#reachedIn[state] = this.#step;
      this.#reached[count++] = state;
    }
    return count;
  }

  #known(position: Position): Position {
    const key = `${position.isEnd} ${position.states.sort().join()}`;
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    this.#positions.set(key, position);
    this.#remembered += position.states.length + 1;
    return position;
  }

  /** The state from which nodes lead to what follows them. */
  #statesOf(nodes: readonly GlobNode[], after: number): number {
    return nodes.reduceRight((next, node) => this.#stateOf(node, next), after);
  }

  #stateOf(node: GlobNode, after: number): number {
    switch (node.kind) {
      case "character":
        return this.#state([after], (character) => character === node.character);
      case "set":
        return this.#state([after], (character) => character !== "/" && node.has(character));
      case "star":
        return this.#repeated((character) => character !== "/", after);
      case "segments": {
        if (!node.isLeading) return this.#repeated(() => true, after);
        const slash = this.#state([after], (character) => character === "/");
        return this.#state([after, this.#repeated(() => true, slash)]);
      }
      case "either":
        return this.#state(node.options.map((option) => this.#statesOf(option, after)));
    }
  }

  #repeated(takes: Takes, after: number): number {
    const taken: number[] = [];
    const loop = this.#state([this.#state(taken, takes), after]);
    taken.push(loop);
    return loop;
  }

  #state(next: readonly number[], takes?: Takes): number {
    this.#takes.push(takes);
    return this.#next.push(next) - 1;
  }
}
