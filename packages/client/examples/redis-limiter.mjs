import { setTimeout as sleep } from "node:timers/promises";
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";

// A turn is a key that lives for its share of a second, by the clock of the Redis server alone.
const takeTurn = `
  local points = tonumber(ARGV[3])
  local interval = math.ceil(1000 / points)
  if redis.call('set', KEYS[1], 1, 'PX', interval, 'NX') then return {1, interval} end
  return {points + 1, redis.call('pttl', KEYS[1])}
`;

/**
 * A limiter that all processes on one Redis server share.
 *
 * @param {{ redis: import("ioredis").Redis, prefix: string }} options `prefix` stands for the account: one for each.
 * @returns {import("@tcrkit/client").Limiter}
 */
export function createRedisLimiter({ redis, prefix }) {
  const limiters = new Map();
  const queues = new Map();

  function limiterFor(points) {
    const options = { storeClient: redis, keyPrefix: prefix, points, duration: 1, customIncrTtlLuaScript: takeTurn };
    if (!limiters.has(points)) limiters.set(points, new RateLimiterRedis(options));
    return limiters.get(points);
  }

  // Only the first in line asks Redis, so that a long queue does not keep the server busy.
  async function waitInLine(name, points, signal) {
    const before = queues.get(name);
    const turn = (async () => {
      await before?.catch(() => undefined);
      await pollForTurn(limiterFor(points), name, signal);
    })();
    queues.set(name, turn);
    try {
      await turn;
    } finally {
      if (queues.get(name) === turn) queues.delete(name);
    }
  }

  return {
    acquire: (key, signal) => orAbort(waitInLine(nameOf(key), key.ratePerSecond, signal), signal),
    // One process was refused, so all of them pause.
    onThrottled: (key) =>
      void limiterFor(key.ratePerSecond)
        .block(nameOf(key), 1)
        .catch(() => undefined),
  };
}

async function pollForTurn(limiter, name, signal) {
  while (!signal.aborted) {
    try {
      await limiter.consume(name);
      return;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      await sleep(Math.max(1, refusal.msBeforeNext), undefined, { signal }).catch(() => undefined);
    }
  }
}

/** The account of a key is only known to its own process; the prefix stands for it. */
function nameOf({ endpoint, region = "nearest", action }) {
  return `${endpoint}:${region}:${action}`;
}

async function orAbort(work, signal) {
  signal.throwIfAborted();
  let onAbort;
  const aborted = new Promise((_resolve, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
  signal.throwIfAborted();
}
