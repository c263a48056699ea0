import { useState } from "preact/hooks";
import { ApiError } from "#web/api/ask.ts";
import { Failed } from "#web/part/failed.tsx";
import { takeBack, takeOff } from "#web/part/source-ask.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly id: string;
  readonly isRemoved: boolean;
  readonly onChange: () => void;
}

/** Takes a source off, and takes that back. */
export function Removal({ id, isRemoved, onChange }: Props) {
  const words = inLang(WORDS);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ApiError>();
  const [wasRemoved, setWasRemoved] = useState(false);
  const act = async () => {
    setBusy(true);
    setFailed(undefined);
    try {
      await (isRemoved ? takeBack(id) : takeOff(id));
      setWasRemoved(isRemoved);
      onChange();
    } catch (error) {
      setFailed(error instanceof ApiError ? error : new ApiError(0, "internal", String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p class="actions source-removal">
        <button type="button" class="second" disabled={isBusy} onClick={() => void act()}>
          {isBusy ? words.removing : isRemoved ? words.undo : words.remove}
        </button>
        <span role="status">{isRemoved ? words.removed : wasRemoved ? words.restored : ""}</span>
      </p>
      {failed !== undefined && <Failed error={failed} />}
    </>
  );
}
