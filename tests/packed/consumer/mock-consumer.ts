// The same for the mock, whose types are Node's.
import { createMock, exampleCredentials, type Mock } from "@tcrkit/mock";

export async function useMock(): Promise<string> {
  const mock: Mock = await createMock({ seed: "consumer", credentials: [exampleCredentials] });
  return mock.url;
}
