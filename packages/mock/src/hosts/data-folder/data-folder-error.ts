/** A data folder that is not used, with the reason. It is left as it is. */
export class DataFolderError extends Error {
  override readonly name = "DataFolderError";

  constructor(folder: string, reason: string, options?: ErrorOptions) {
    super(`data folder ${folder}: ${reason}`, options);
  }
}
