import type { AuditPage } from "#service";

/** A page of findings as the API sends it: its cursor is a word. */
export type AuditAnswer = Omit<AuditPage, "next"> & { readonly next?: string };
