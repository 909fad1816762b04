import type { EmulatedClock } from "./base/clock.js";
import { reachesLoopback } from "./base/loopback.js";
import { RingBuffer } from "./base/ring-buffer.js";
import { shownAs } from "./base/shown-as.js";
import { BlobBytes } from "./domain/blob-bytes.js";
import { type ChartToUpload, type ImageToPush, pushGivenImage, uploadGivenChart } from "./domain/content.js";
import { type AccountCredentials, DEFAULT_ACCOUNT, exampleCredentials } from "./domain/credentials.js";
import type { ContentPlan } from "./domain/populate/plan.js";
import { populate } from "./domain/populate/populate.js";
import type { Populated } from "./domain/populate/populated.js";
import { runDue } from "./domain/retention.js";
import { seedExamples } from "./domain/seed-examples.js";
import type { Services } from "./domain/services.js";
import { goOnEarlier } from "./domain/set-back.js";
import { Uploads } from "./domain/uploads.js";
import { startDispatcher, type WebhookDispatcher } from "./domain/webhooks/dispatcher.js";
import type { ApiServices } from "./doors/api/context.js";
import type { Diagnosis } from "./doors/api/diagnosis.js";
import type { Faults } from "./doors/api/faults/faults.js";
import { beginRequest, runPipeline } from "./doors/api/pipeline.js";
import type { RecordedRequest, RecordedRequestOf } from "./doors/api/recorded-request.js";
import { RequestLog } from "./doors/api/request-log.js";
import { collectBody, type WireRequest, type WireResponse } from "./doors/http.js";
import type { RegistryTarget } from "./doors/registry/call.js";
import { createServices } from "./emulator-services.js";
import { service } from "./gen/service.js";
import type { TypesByAction } from "./gen/types/index.js";
import { assertKnownByEmulator } from "./options/emulator-options.js";
import { defaults, type EmulatorOptions } from "./options/options.js";
import { createJumps, type Jumps } from "./state/jump.js";
import { createMemoryBlobs } from "./state/memory-blobs.js";
import { adoptState, type PersistenceError, startPersistence } from "./state/persistence.js";
import { type OwnedRow, rowsWithOwners } from "./state/rows-with-owners.js";
import { exportSnapshot, parseSnapshot, printSnapshot, type Snapshot } from "./state/snapshot.js";
import { inTransaction } from "./state/transaction.js";

const MAX_DIAGNOSES = 100;

const DEFAULT_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/** The emulated API without a socket: answers requests, and lets tests read and change its state. Needs nothing of Node. */
export class Emulator {
  readonly #services: ApiServices;
  readonly #onRequest: EmulatorOptions["onRequest"];
  readonly #requests = new RequestLog();
  readonly #diagnoses = new RingBuffer<Diagnosis>(MAX_DIAGNOSES);
  readonly #credentials: AccountCredentials;
  readonly #dispatcher: WebhookDispatcher | undefined;
  readonly #jumps: Jumps;
  readonly #registry: RegistryTarget;
  #isClosed = false;
  /** Where webhooks may not go. */
  #ownPort: number | undefined;
  /** Fills the empty state with what the mock starts with, at its start and after a reset. */
  readonly #begin: () => void;

  /** @throws TypeError, RangeError for options that are unusable. */
  constructor(options: EmulatorOptions = {}) {
    assertKnownByEmulator(options);
    this.#services = createServices(options);
    shownAs(this, "Emulator", () => ({ nowMs: this.#services.clock.now(), requests: this.#requests.length }));
    this.#onRequest = options.onRequest;
    this.#credentials = options.credentials?.[0] ?? exampleCredentials;
    this.#begin = () => {
      if (options.snapshot !== undefined) {
        adoptState(this.#services, parseSnapshot(options.snapshot, this.#services.store));
      }
      if (options.seedExamples === true) seedExamples(this.#services, this.#account);
      if (options.content !== undefined) {
        populate(this.#services, options.content, { path: "content", account: this.#account });
      }
      this.#services.store.commit();
    };
    const { store, persistence } = this.#services;
    const blobs = options.blobs ?? createMemoryBlobs();
    const bytes = new BlobBytes(store, blobs, () => this.flushed());
    this.#registry = {
      services: this.#services,
      change: (make) => this.change(make),
      blobs,
      bytes,
      uploads: new Uploads(blobs, this.#services.clock),
      options: {
        auth: options.registryAuth ?? defaults.registryAuth,
        instance: options.registryInstance,
        enforcesPublicAccess: options.enforcePublicAccess ?? defaults.enforcePublicAccess,
      },
    };
    startPersistence(this.#services, persistence, this.#begin);
    this.#jumps = createJumps(this.#services, persistence);
    this.#dispatcher = startDispatcher(store, options.webhooks, {
      whenSafe: () => persistence?.flushed(),
      isOwn: ({ hostname, port, protocol }) =>
        this.#ownPort === Number(port || DEFAULT_PORTS[protocol]) && reachesLoopback(hostname),
    });
  }

  /** The emulated time. Moving it runs at once whatever becomes due. */
  get clock(): EmulatedClock {
    const services = this.#services;
    const move = (by: () => void): void =>
      this.#jump(() => {
        const beforeMs = services.clock.now();
        by();
        if (services.clock.now() < beforeMs) goOnEarlier(services);
        runDue(services);
      });
    return {
      now: () => services.clock.now(),
      advance: (ms) => move(() => services.clock.advance(ms)),
      set: (nowMs) => move(() => services.clock.set(nowMs)),
    };
  }

  /** The account of the first key pair. */
  get #account(): string {
    return this.#credentials.account ?? DEFAULT_ACCOUNT;
  }

  /** The first key pair that the mock knows, to sign with. */
  get credentials(): AccountCredentials {
    return this.#credentials;
  }

  get faults(): Faults {
    return this.#services.faults;
  }

  /** What the door to the registry works on. */
  get registry(): RegistryTarget {
    return this.#registry;
  }

  /** The rows of every table, by its name. */
  get tables(): Readonly<Record<string, Iterable<object>>> {
    const { tables } = this.#services.store;
    return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.values()]));
  }

  /** Every row with the row that owns it: what a picture of the state is drawn from. */
  get ownedRows(): readonly OwnedRow[] {
    return rowsWithOwners(this.#services.store.tables);
  }

  /** The latest 1000 requests, in the order in which they came, those under way among them. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests.records;
  }

  /** Of these the requests of one action. */
  requestsOf<Action extends keyof TypesByAction>(action: Action): readonly RecordedRequestOf<Action>[] {
    return this.#requests.recordsOf(action);
  }

  /** Why signatures were refused: the latest 100, oldest first. */
  get diagnoses(): readonly Diagnosis[] {
    return this.#diagnoses.entries;
  }

  /** Answers a request of the API. */
  async answer(request: WireRequest): Promise<WireResponse> {
    const whole = await collectBody(request, service.limits.tc3PostMaxBytes);
    const context = beginRequest(this.#services, whole);
    const logged = this.#requests.begin(context);
    const response = await runPipeline(context);
    logged.end();
    if (context.diagnosis !== undefined) this.#diagnoses.add(context.diagnosis);
    this.#onRequest?.(logged.record, context.diagnosis);
    return response;
  }

  /** Runs `make` in a transaction: commits on return, rolls back on throw. Resolves once the change is persisted. */
  async change<Result>(make: (services: Services) => Result): Promise<Result> {
    this.assertOpen();
    await this.refusal();
    const result = inTransaction(this.#services.store, () => make(this.#services));
    await this.flushed();
    return result;
  }

  /** Tries whether changes can be kept, and answers why not; undefined when they can. */
  async refusal(): Promise<PersistenceError | undefined> {
    const { persistence } = this.#services;
    if (persistence?.refusal?.() !== undefined) await persistence.retry?.();
    return persistence?.refusal?.();
  }

  /** Resolves once every change so far is persisted; at once without persistence. */
  async flushed(): Promise<void> {
    await this.#services.persistence?.flushed();
  }

  /**
   * Pushes an image, as a registry client would.
   *
   * @throws TypeError that names the member, RegistryRefusal.
   */
  async pushImage(image: ImageToPush): Promise<{ readonly Digest: string }> {
    return { Digest: await this.change((services) => pushGivenImage(services, image)) };
  }

  /**
   * Uploads a chart, as Helm would.
   *
   * @throws TypeError that names the member, RegistryRefusal.
   */
  async uploadChart(chart: ChartToUpload): Promise<{ readonly Digest: string }> {
    return { Digest: await this.change((services) => uploadGivenChart(services, chart)) };
  }

  /**
   * Puts into the state what a plan names, as if it had been there all along, whole or not at all.
   *
   * @throws TypeError, RegistryRefusal; both begin with the path in the plan.
   */
  populate<const Plan extends ContentPlan>(plan: Plan): Promise<Populated<Plan>> {
    return this.change((services) => populate(services, plan, { path: "plan", account: this.#account }));
  }

  /** @throws TypeError once it is closed: not an error of the connection, which a client would try again after. */
  assertOpen(): void {
    if (this.#isClosed) throw new TypeError("the mock is closed");
  }

  /** Closes the persistence, which others may then open. It takes no requests and no changes any more. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#registry.uploads.clear();
    await this.#services.persistence?.close();
  }

  /** The whole state as JSON, for {@link restore}. It holds secrets of its instances, such as hashes of passwords. */
  snapshot(): Snapshot {
    return exportSnapshot(this.#services);
  }

  /** The same as text, in pieces: of any length. */
  printSnapshot(): Iterable<string> {
    return printSnapshot(this.#services);
  }

  /**
   * Replaces the whole state by that of a snapshot. Recorded requests and faults stay.
   *
   * @throws SnapshotError for what is not a snapshot of this mock, or is newer or damaged; the state stays as it was.
   */
  restore(snapshot: unknown): void {
    const state = parseSnapshot(snapshot, this.#services.store);
    this.#jump(() => {
      this.#dispatcher?.reset();
      adoptState(this.#services, state);
    });
  }

  /** Says at which port of loopback this mock is served, if at any: its webhooks never call it. */
  noteOwnPort(port: number | undefined): void {
    this.#ownPort = port;
  }

  /** Resolves when every webhook call has been made or given up. */
  async drainWebhooks(): Promise<void> {
    await this.#dispatcher?.drain();
  }

  /** Aborts the webhook calls under way and makes no more. */
  stopWebhooks(): void {
    this.#dispatcher?.close();
  }

  /** Starts anew: state, recorded requests, faults, ids and time are as they were at the start. */
  reset(): void {
    const { store, clock, ids, limiter, faults } = this.#services;
    this.#jump(() => {
      for (const part of [clock, ids, limiter, faults, this.#dispatcher]) part?.reset();
      store.replace({});
      this.#begin();
    });
    void this.#registry.uploads.clear();
    this.#requests.clear();
    this.#diagnoses.clear();
  }

  /** Runs what sets clock or ids in a transaction. The calls that come back with what is lost are made after all. */
  #jump(make: () => void): void {
    this.assertOpen();
    const { store } = this.#services;
    this.#jumps.jump(
      () => inTransaction(store, make),
      () => this.#dispatcher?.resume(),
    );
  }
}
