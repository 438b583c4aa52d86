// For the questions and the inquiry: answers while somebody types, and the counter. Every page works without it.
import "./counter.js";
import "./suggestions.js";
import "./problems.js";
