// Loaded before a program whose output is a picture: it is always the moment that PICTURE_TIME_MS has.
const moment = Number(process.env.PICTURE_TIME_MS);

globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length === 0 ? [moment] : parts));
  }

  static now() {
    return moment;
  }
};
