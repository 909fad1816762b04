/** What a client loads when it is first wanted, together: none of it is needed for calls as most programs make them. */
export { chooseProtocol } from "../call/protocol/choose-protocol.js";
export { createUncheckedOperation } from "../call/unchecked-operation.js";
export { createLogObserver } from "../observe/logger.js";
export { paginate } from "../paging/paginate.js";
export { checkStrictly } from "../validation/check-strictly.js";
export { insteadOfRetired } from "../validation/instead-of-retired.js";
export { createWait } from "../waiting/wait.js";
