/** The operator of copies: by it a copy is told from a push of somebody's own. */
export const REPLICATION = "replication";
