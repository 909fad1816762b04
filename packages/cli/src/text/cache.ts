/** What is said of the folder where things are kept that can be had again. */
export const cacheText = {
  noHome: "this user has no folder of its own.",
  setCacheFolder: "Next: set TCR_CACHE_DIR to a folder that is yours alone",
};
