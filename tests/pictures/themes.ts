import type { Ink } from "./screen.js";

/** The colours of a picture. Each ink has a contrast of 4.5 or more to the ground, and that of text to a room. */
export interface Theme {
  readonly name: "light" | "dark";
  readonly ground: string;
  readonly edge: string;
  /** Behind the name of a room. */
  readonly room: string;
  readonly ink: Readonly<Record<Ink, string>>;
}

export const themes: readonly Theme[] = [
  {
    name: "light",
    ground: "#ffffff",
    edge: "#d1d9e0",
    room: "#eaeef2",
    ink: {
      text: "#1f2328",
      faint: "#59636e",
      red: "#c21c2c",
      green: "#116329",
      yellow: "#7d4e00",
      blue: "#0550ae",
      magenta: "#8250df",
      cyan: "#1b6e7a",
    },
  },
  {
    name: "dark",
    ground: "#151b23",
    edge: "#3d444d",
    room: "#2a313c",
    ink: {
      text: "#f0f6fc",
      faint: "#9198a1",
      red: "#ff7b72",
      green: "#56d364",
      yellow: "#e3b341",
      blue: "#79c0ff",
      magenta: "#d2a8ff",
      cyan: "#56d4dd",
    },
  },
];

/** The contrast of two colours, from 1 to 21, as WCAG 2 has it. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
