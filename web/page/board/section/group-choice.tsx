import { WORDS } from "#web/page/board/words.ts";
import { inLang } from "#web/state/lang.ts";

interface Props {
  /** What each is called, and how many rows it has. */
  readonly groups: readonly { readonly key: string; readonly label: string; readonly size: number }[];
  readonly chosen: number;
  readonly choose: (at: number) => void;
}

/** More groups than this are a list to open; beside each other they would stand before the chart like a wall. */
const CHIPS_MAX = 8;

/** Which group of rows is drawn. */
export function GroupChoice({ groups, chosen, choose }: Props) {
  if (groups.length < 2) return null;
  if (groups.length > CHIPS_MAX)
    return (
      <div class="group-choice">
        <label>
          {inLang(WORDS).which(groups.length)}
          <select value={String(chosen)} onChange={({ currentTarget: { value } }) => choose(Number(value))}>
            {groups.map(({ key, label, size }, at) => (
              <option key={key} value={String(at)}>
                {label} ({size})
              </option>
            ))}
          </select>
        </label>
      </div>
    );
  return (
    <div class="chips">
      {groups.map(({ key, label, size }, at) => (
        <button key={key} type="button" class="chip" aria-pressed={at === chosen} onClick={() => choose(at)}>
          {label} <span class="quiet">{size}</span>
        </button>
      ))}
    </div>
  );
}
