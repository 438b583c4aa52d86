// For those who apply: times, the counter, and drafts through a dead line. Every page works without it.
import "./times.js";
import "./counter.js";
import "./drafts.js";
import "./problems.js";
