// Keys and running totals for the desk. Every deed has its button as well, and single keys can be switched off (WCAG 2.1.4).
(() => {
  "use strict";
  const language = document.documentElement.lang === "ja" ? "ja" : "en";
  const keysOffName = "single-keys-off";

  function keysAreOff() {
    try {
      return localStorage.getItem(keysOffName) === "yes";
    } catch {
      return false; // Storage may be forbidden; then the switch lasts as long as the page.
    }
  }

  const offSwitch = document.querySelector("[data-keys-off]");
  if (offSwitch) {
    offSwitch.checked = keysAreOff();
    offSwitch.addEventListener("change", () => {
      try {
        localStorage.setItem(keysOffName, offSwitch.checked ? "yes" : "no");
      } catch {
        // See above.
      }
    });
  }

  const links = [...document.querySelectorAll("[data-work-list] .row-link")];
  const here = () => links.findIndex((link) => link.closest("tr").contains(document.activeElement));

  function step(by) {
    const at = here();
    const link = links[at === -1 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by))];
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  const deeds = {
    j: () => links.length > 0 && step(1),
    k: () => links.length > 0 && step(-1),
    x: () => links[here()]?.closest("tr").querySelector("input[type=checkbox]")?.click(),
    "/": () => document.querySelector(".filter-bar input:not([type=hidden])")?.focus(),
    "?": () => document.getElementById("all-keys")?.togglePopover(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]")) return;
    const deed = deeds[event.key.toLowerCase()];
    if (!deed || (offSwitch ? offSwitch.checked : keysAreOff())) return;
    event.preventDefault(); // Else "/" opens the browser's own search.
    deed();
  });

  // Score sheets: the total follows, and the deed is closed until every criterion has its score.
  for (const sheet of document.querySelectorAll("[data-score-sheet]")) {
    const most = Number(sheet.dataset.scoreSheet);
    const criteria = [...sheet.querySelectorAll("[data-weight]")];
    const deed = sheet.querySelector(".go");

    const sum = () => {
      const scores = criteria.map((criterion) => criterion.querySelector(":checked"));
      const weights = criteria.map((criterion) => Number(criterion.dataset.weight));
      const points = scores.reduce((all, score, index) => all + (score ? (weights[index] * Number(score.value)) / most : 0), 0);
      const left = scores.filter((score) => !score).length;
      const whole = weights.reduce((all, weight) => all + weight, 0);
      sheet.querySelector("[data-score-total]").textContent = String(Math.round((points / whole) * 100));
      const words = language === "ja" ? `残り${left}項目` : left === 1 ? "1 answer left" : `${left} answers left`;
      sheet.querySelector("[data-scores-left]").textContent = left === 0 ? "" : words;
      deed.disabled = left > 0;
    };

    sheet.addEventListener("change", sum);
    sheet.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !deed.disabled) sheet.requestSubmit(deed);
    });
    sum();
  }

  document.querySelector("[data-error-summary]")?.focus();
})();
