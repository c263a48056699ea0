import type { TreeNode as BoardTreeNode, Section } from "#service";
import { toPoint } from "#web/page/board/row.ts";
import { WORDS } from "#web/page/board/words.ts";
import { FactLink } from "#web/part/fact-link.tsx";
import { Said } from "#web/part/said.tsx";
import { StanceBadge } from "#web/part/stance-badge.tsx";
import { inLang } from "#web/state/lang.ts";

/** Wholes with their parts, each part with a bar of its share of the whole. */
export function Tree({ section }: { readonly section: Extract<Section, { kind: "tree" }> }) {
  const roots = section.nodes.filter(({ parent }) => parent === undefined);
  return (
    <ul class="tree">
      {roots.map((node) => (
        <Branch key={node.id} node={node} nodes={section.nodes} />
      ))}
    </ul>
  );
}

interface BranchProps {
  readonly node: BoardTreeNode;
  readonly nodes: readonly BoardTreeNode[];
  /** The amount of the whole, when it is known. */
  readonly whole?: number;
}

function Branch({ node, nodes, whole }: BranchProps) {
  const words = inLang(WORDS);
  const children = nodes.filter(({ parent }) => parent === node.id);
  const amount = node.row === undefined ? undefined : toPoint(node.row);
  const share = amount === undefined || whole === undefined || whole <= 0 ? undefined : Math.min(amount / whole, 1);
  return (
    <li>
      <div class="tree-node">
        <Said text={node.name} />{" "}
        {node.row !== undefined && (
          <>
            <FactLink fact={node.row.fact}>
              <Said text={node.row.text} />
            </FactLink>{" "}
            {node.row.stance !== "reported" && <StanceBadge stance={node.row.stance} />}
          </>
        )}
        {node.state !== undefined && <span class={`verdict verdict-${node.state}`}>{words.states[node.state]}</span>}
        {share !== undefined && (
          <span class="tree-bar">
            <i style={{ width: `${(share * 100).toFixed(2)}%` }} />
          </span>
        )}
      </div>
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={child.id} node={child} nodes={nodes} {...(amount !== undefined && { whole: amount })} />
          ))}
        </ul>
      )}
    </li>
  );
}
