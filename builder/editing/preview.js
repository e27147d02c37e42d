// In previews only: loads the page again when the site has changed, and shows problems over the last good page.
(() => {
  "use strict";
  const text = async (address) => (await fetch(address)).text();
  let page = text(location.href);
  const stream = new EventSource("/__events");
  stream.onmessage = async () => {
    const now = await text(location.href);
    if (now !== (await page)) {
      const { title, body } = new DOMParser().parseFromString(now, "text/html");
      document.title = title;
      document.body.replaceWith(body); // seen at once; loading the page again then starts its scripts
      location.reload();
    }
    page = now;
    show();
  };
  addEventListener("pagehide", () => stream.close());
  const show = () => fetch("/__problems").then((answer) => answer.json()).then((said) => {
    document.getElementById("__problems")?.remove();
    if (!said) return;
    const box = document.createElement("details"), title = document.createElement("summary"), lines = document.createElement("pre");
    box.id = "__problems";
    box.open = said.includes("error[");
    box.lang = "vi";
    title.textContent = box.open ? "Có lỗi; trang dưới đây là bản đúng gần nhất" : "Có cảnh báo";
    lines.textContent = said;
    Object.assign(box.style, { position: "fixed", inset: "auto 0 0 0", maxHeight: "50vh", overflow: "auto", padding: "0.5rem 1rem", background: box.open ? "#fff1f0" : "#fffbe6", color: "#1a1a1a", borderTop: "3px solid #b3261e", zIndex: "9" });
    Object.assign(lines.style, { whiteSpace: "pre-wrap", font: "0.85rem/1.5 monospace" });
    box.append(title, lines);
    document.body.append(box);
  });
})();
