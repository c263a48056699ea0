import type { Board } from "./board.ts";
import type { EntityType } from "./entity.ts";
import type { Identity } from "./identity.ts";
import type { Label, Measure } from "./measure.ts";
import type { PackModel } from "./pack-model.ts";
import type { PackWatch } from "./watch.ts";

/** A domain as data. Its words lie beside it in `words/*.tsv`. */
export interface Pack {
  readonly id: string;
  readonly label: Label;
  /** Packs whose words and measures it builds on. */
  readonly uses?: readonly string[];
  readonly measures: readonly Measure[];
  readonly identities?: readonly Identity[];
  readonly boards?: readonly Board[];
  readonly watches?: readonly PackWatch[];
  readonly models?: readonly PackModel[];
}

/** A row of a gazetteer: one thing and its forms. */
export interface TermRow {
  readonly pack: string;
  readonly id: string;
  readonly type: EntityType;
  /** First the canonical name. */
  readonly forms: readonly string[];
  /** `alone`: only where its neighbours leave it alone (鋰, not 鋰電池 …); see `pack/guard.ts`. */
  readonly flags: readonly string[];
  readonly file: string;
  readonly line: number;
}
