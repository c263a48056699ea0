import { createRoute, z } from "@hono/zod-openapi";
import { answerBytes } from "./answer.ts";
import { allowedWith } from "./auth/scheme.ts";
import type { App, Desk } from "./desk.ts";
import { describeFault, type FaultCode } from "./fault.ts";
import { MOMENT_TRIES } from "./limits.ts";
import { ErrorSchema } from "./schema/error.ts";

/** A record whose lists nobody may write to; it is about to become JSON. */
export type Plain<T> = T extends readonly (infer E)[]
  ? readonly Plain<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;

const LINE_TYPE = "application/x-ndjson; charset=utf-8";

type Shape = Readonly<Record<string, z.ZodType>>;
type Values<S extends Shape> = z.output<z.ZodObject<{ [K in keyof S]: S[K] }>>;

/** A question that is answered with JSON of one moment of the ledger. */
export interface ReadRoute<P extends Shape, Q extends Shape, A extends z.ZodType> {
  /** With its parameters in braces: `/api/topic/{name}`. */
  readonly path: string;
  /** The name of the operation in the document. */
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly params: P;
  /** Everything that may stand in the query; anything else is refused. */
  readonly query: Q;
  readonly answer: A;
  /** Whether `?format=ndjson` gives the same as a line. */
  readonly isLine?: true;
  /** What else can go wrong than a bad argument. */
  readonly faults?: readonly FaultCode[];
  /** `list` names the list for its cursors: the path and the query but for `cursor` and `limit`. */
  readonly view: (asked: {
    readonly params: Values<P>;
    readonly query: Values<Q>;
    readonly list: string;
  }) => Promise<Plain<z.input<A>>>;
  /** Whether an answer is good for this moment alone and is kept for moments only: more of it is being made. */
  readonly isPassing?: (answer: Plain<z.input<A>>) => boolean;
}

/** Adds a question to the app and to its document. Answers are kept as bytes until the ledger grows. */
export function addReadRoute<P extends Shape, Q extends Shape, A extends z.ZodType>(
  app: App,
  desk: Desk,
  route: ReadRoute<P, Q, A>,
): void {
  const definition = createRoute({
    method: "get",
    path: route.path,
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    security: allowedWith("read"),
    request: { params: z.object(route.params), query: z.strictObject(route.query) },
    responses: {
      200: { description: "The answer", content: contentOf(route) },
      304: { description: "The reader has it already (`If-None-Match`)" },
      ...toFaultResponses(["usage.bad-argument", ...(route.faults ?? [])]),
    },
  });
  app.openapi(definition, async (c) => {
    const asked = {
      params: c.req.valid("param" as never) as Values<P>,
      query: c.req.valid("query" as never) as Values<Q>,
    };
    const list = toListName(c.req.path, asked.query);
    const address = `${list} ${JSON.stringify(asked.query)}`;
    const { sequence } = await desk.ledger.counts();
    const answer = await desk.answers.find(address, sequence, () =>
      makeInOneMoment(desk, sequence, () => route.view({ ...asked, list }), route.isPassing),
    );
    return answerBytes(c, answer, c.req.query("format") === "ndjson" ? LINE_TYPE : undefined) as never;
  });
}

function contentOf({ answer, isLine }: Pick<ReadRoute<Shape, Shape, z.ZodType>, "answer" | "isLine">) {
  const content = { schema: answer };
  return { "application/json": content, ...(isLine === true && { "application/x-ndjson": content }) };
}

/** What every route answers whoever may not come in, or comes too often. */
const GATE_FAULTS: readonly FaultCode[] = ["access.no-token", "access.bad-token", "access.no-scope", "usage.too-many"];

/** Every fault that a route can answer with, by status. */
export function toFaultResponses(named: readonly FaultCode[]) {
  const codes = [...new Set([...named, ...GATE_FAULTS])];
  const content = { "application/json": { schema: ErrorSchema } };
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const { status } = describeFault(code, "en");
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\``]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [status, { description: names.join(", "), content }]),
  );
}

function toListName(path: string, query: Readonly<Record<string, unknown>>): string {
  const { cursor: _, limit: __, ...narrowing } = query;
  const sorted = Object.entries(narrowing).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${path}?${JSON.stringify(sorted)}`;
}

/** The ledger may grow while a view asks it several things: then the view is made anew, and at last not kept. */
async function makeInOneMoment<T>(
  desk: Desk,
  before: number,
  view: () => Promise<T>,
  isPassing: (answer: T) => boolean = () => false,
) {
  let from = before;
  for (let tries = 1; ; tries++) {
    const value = await view();
    const text = `${JSON.stringify(value)}\n`;
    const { sequence } = await desk.ledger.counts();
    if (sequence === from) return { text, sequence, isPassing: isPassing(value) };
    if (tries === MOMENT_TRIES) return { text, sequence: undefined };
    from = sequence;
  }
}
