/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Who answers the requests; default: the twins in the page. */
  readonly VITE_MOCK?: 'server';
}
