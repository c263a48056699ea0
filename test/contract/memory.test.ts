import { describe } from "vitest";
import { openMemoryLedger } from "#ledger";
import { describeLedger } from "./suite.ts";

describe("memory", () => describeLedger(async () => openMemoryLedger()));
