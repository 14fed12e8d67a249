/// <reference types="chrome" />

/** Where the web app is deployed, ending in a slash; empty where nobody said so at build time. */
declare const WEB_ADDRESS: string;
