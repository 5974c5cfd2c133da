import { shellSizeRow } from "../bench/shell-size";
import { expect, test } from "./fixtures";

test("the first screen and the live one keep within their size", async () => {
  const { value, target, note } = await shellSizeRow();
  expect(value).toBeGreaterThan(20);
  expect(value, note).toBeLessThanOrEqual(target);
});
