/** What is known of this computer. */
export interface Machine {
  /** As Node has it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** Folder of the user, without a slash at its end; undefined where there is none. */
  readonly homeFolder: string | undefined;
  /** `v20.19.0` */
  readonly nodeVersion: string;
}
