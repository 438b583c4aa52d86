// What pages ask of a browser that are read: times, and where a refused form begins. Every page works without it.
import "./times.js";
import "./problems.js";
