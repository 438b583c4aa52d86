// Answers that fit are offered while somebody types.
(() => {
  "use strict";

  /** Offers entries while somebody types: asked a moment after the last letter, the newest answer alone is shown. */
  for (const place of document.querySelectorAll("[data-suggestions-for]")) {
    const control = document.getElementById(place.dataset.suggestionsFor);
    if (!control) continue;
    const list = place.querySelector("ul");
    let waiting;
    let asked = control.value.trim();
    const offer = async () => {
      const query = control.value.trim().slice(-200);
      if (query === asked) return;
      asked = query;
      let found = [];
      try {
        if (query.length > 1) found = await (await fetch(`${place.dataset.suggestionsFrom}?q=${encodeURIComponent(query)}`)).json();
      } catch {
        // Without an answer the page stays as it was: nobody waits for these.
      }
      if (query !== asked) return;
      list.replaceChildren(
        ...found.map(({ href, question }) => {
          const link = document.createElement("a");
          link.href = href;
          if (control.localName === "textarea") link.target = "_blank"; // What was written stays open.
          link.textContent = question;
          const item = document.createElement("li");
          item.append(link);
          return item;
        }),
      );
      place.hidden = found.length === 0;
    };
    control.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(offer, 200);
    });
  }
})();
