function isLoopback(hostname) {
  return /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/i.test(hostname);
}
export {
  isLoopback as i
};
