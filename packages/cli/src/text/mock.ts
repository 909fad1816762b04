/** The words of `tcr mock`. */
export const mockText = {
  missing: "the emulator is not installed: it is a package of its own.",
  install: "Next: npm install --global @tcrkit/mock, or without --global beside a @tcrkit/cli that a project has",
  tooOld: "the emulator that is installed does not go with this tcr.",
  update: "Next: npm install --global @tcrkit/cli@latest @tcrkit/mock@latest",
  pointHere: "To point tcr and other tools at it, in another shell:",
};
