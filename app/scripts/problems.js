// After a refusal the reader begins at the list of what is missing.
document.querySelector("[data-error-summary]")?.focus();
