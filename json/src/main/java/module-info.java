/** Reading and writing of Dohoda documents as JSON. */
module org.dohoda.json {
  requires transitive org.dohoda.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports org.dohoda.json;

  provides tools.jackson.databind.JacksonModule with
      org.dohoda.json.DohodaModule;
}
