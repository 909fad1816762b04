import { expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";

const service = {
  VpcId: "vpc-1",
  SubnetId: "subnet-1",
  StorageType: "SD",
  PGroupId: "pgroupbasic",
  Zone: "ap-guangzhou-1",
};
const off = { Status: "", CFSVIP: "", IsEnable: false };

it("is off, Creating, Completed, Deleting and off again", async () => {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator);
  const look = () => call(emulator, "DescribeImageAccelerateService", { RegistryId });
  const codeOf = (action: string, params: object = {}) => callCode(emulator, action, { RegistryId, ...params });
  expect(await look()).toMatchObject(off);
  expect(await codeOf("DeleteImageAccelerateService")).toBe("ResourceNotFound");
  expect(await call(emulator, "CreateImageAccelerationService", { RegistryId, ...service })).toMatchObject({
    RegistryId,
  });
  expect(await codeOf("CreateImageAccelerationService", service)).toBe("OperationDenied");
  expect(await look()).toMatchObject({ ...off, Status: "Creating" });
  const completed = { Status: "Completed", CFSVIP: expect.stringMatching(/^10(\.\d+){3}$/), IsEnable: true };
  expect(await look()).toMatchObject(completed);
  expect(await look()).toMatchObject(completed);
  expect(await codeOf("DeleteImageAccelerateService")).toBe("ok");
  expect(await codeOf("DeleteImageAccelerateService")).toBe("UnsupportedOperation");
  expect(await look()).toMatchObject({ ...off, Status: "Deleting" });
  expect(await look()).toMatchObject(off);
});
