import { createAnchor } from "./report.ts";

/**
 * The Markdown that this room writes, as one HTML page that needs nothing else. Not a Markdown processor: it knows the
 * shapes that facts and checklists have. Whatever it does not know it escapes.
 */
export function renderHtml(markdown: string, title: string): string {
  const body = renderBlocks(markdown.replaceAll(/ ?<!-- [^>]* -->/g, "").split("\n"));
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
pre { background: #f4f4f4; padding: .6rem; overflow-x: auto; } code { font: 14px/1.4 ui-monospace, monospace; }
:not(pre) > code { overflow-wrap: anywhere; }
table { border-collapse: collapse; } td { border: 1px solid #ccc; padding: .2rem .6rem; vertical-align: top; }
blockquote { margin: .3rem 0; padding: .3rem .8rem; border-left: 4px solid #d9822b; background: #fff6ea; }
.box { margin: 1rem 0; padding-left: 1.8rem; position: relative; } .box > input { position: absolute; left: 0; top: .35rem; }
</style>
${body}
</html>
`;
}

function renderBlocks(lines: readonly string[]): string {
  const html: string[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0) html.push(`<p>${renderInline(paragraph.join(" "))}</p>`);
    paragraph = [];
  };
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place]!;
    const take = (belongs: (line: string) => boolean): string[] => {
      const taken: string[] = [];
      while (place + 1 < lines.length && belongs(lines[place + 1]!)) taken.push(lines[++place]!);
      return taken;
    };
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    const box = /^- \[([ x])\] (.*)$/.exec(line);
    if (!line.trim()) flush();
    else if (line.startsWith("```")) {
      flush();
      const code = take((next) => !next.startsWith("```"));
      place++;
      html.push(`<pre><code>${escapeHtml(code.join("\n"))}</code></pre>`);
    } else if (heading) {
      flush();
      const level = heading[1]!.length;
      const anchor = level === 2 ? ` id="${createAnchor(heading[2]!)}"` : "";
      html.push(`<h${level}${anchor}>${renderInline(heading[2]!)}</h${level}>`);
    } else if (box) {
      flush();
      const inner = take(
        (next) => next.startsWith("  ") || (!next.trim() && lines[place + 2]?.startsWith("  ") === true),
      );
      const rest = renderBlocks(inner.map((text) => text.slice(2)));
      html.push(
        `<div class="box"><input type="checkbox"${box[1] === "x" ? " checked" : ""}>${renderInline(box[2]!)}${rest}</div>`,
      );
    } else if (line.startsWith("- ")) {
      flush();
      const items = [line, ...take((next) => next.startsWith("- ") && !/^- \[[ x]\] /.test(next))];
      html.push(`<ul>${items.map((item) => `<li>${renderInline(item.slice(2))}</li>`).join("")}</ul>`);
    } else if (line.startsWith("> ")) {
      flush();
      html.push(`<blockquote>${renderInline(line.slice(2))}</blockquote>`);
    } else if (line.startsWith("| ")) {
      flush();
      const rows = [line, ...take((next) => next.startsWith("| "))].filter((row) => !/^[| :-]+$/.test(row));
      const cells = rows.map((row) =>
        row
          .slice(2, -2)
          .split(" | ")
          .map((cell) => `<td>${renderInline(cell)}</td>`),
      );
      html.push(`<table>${cells.map((row) => `<tr>${row.join("")}</tr>`).join("")}</table>`);
    } else if (line === "---") html.push("<hr>");
    else if (/^<details><summary>[^<>]*<\/summary>$/.test(line) || line === "</details>") {
      flush();
      html.push(line);
    } else paragraph.push(line);
  }
  flush();
  return html.join("\n");
}

const inline =
  /\\([!-/:-@[-`{-~])|`([^`]+)`|\*\*((?:[^*\\]|\\.)+)\*\*|\*((?:[^*\\]|\\.)+)\*|\[([^\]\\]+)\]\((https:\/\/[\w./#?=&%~-]+|#[a-z0-9_-]+)\)|(<\/?code>)|(&(?:amp|lt|gt|quot|#\d{1,6});)|([\s\S])/g;

function renderInline(text: string): string {
  return text.replace(
    inline,
    (...[, escaped, code, bold, emphasis, words, url, tag, entity, plain]: (string | undefined)[]) => {
      if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
      if (bold !== undefined) return `<strong>${renderInline(bold)}</strong>`;
      if (emphasis !== undefined) return `<em>${renderInline(emphasis)}</em>`;
      if (url !== undefined) return `<a href="${escapeHtml(url)}">${escapeHtml(words!)}</a>`;
      return tag ?? entity ?? escapeHtml(escaped ?? plain!);
    },
  );
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
