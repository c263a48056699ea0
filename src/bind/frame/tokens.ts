import type { Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import { cutTokens } from "./cut.ts";
import type { Token } from "./token.ts";
import { markMeasures } from "./token-measure.ts";

/** The tokens of clauses, each clause cut when first asked for. */
export class Tokens {
  readonly #sheet: Sheet;
  readonly #scan: Scan;
  readonly #cut: (readonly Token[] | undefined)[] = [];

  constructor(sheet: Sheet, scan: Scan) {
    this.#sheet = sheet;
    this.#scan = scan;
  }

  of(clause: number): readonly Token[] {
    this.#cut[clause] ??= markMeasures(
      this.#sheet,
      this.#scan,
      cutTokens(this.#sheet, this.#scan, this.#sheet.clauses[clause]!),
    );
    return this.#cut[clause];
  }
}
