package org.dohoda.json.text;

import java.util.List;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The names that the members of an object may have, numbered from 0; those of more than sixteen
 * bytes are left to Jackson's matcher.
 */
public final class Names extends Words {
  private final String[] names;
  private final PropertyNameMatcher matcher;

  public Names(List<String> names) {
    super(names);
    this.names = names.toArray(new String[0]);
    this.matcher = BinaryNameMatcher.construct(names);
  }

  public String name(int index) {
    return names[index];
  }

  public PropertyNameMatcher matcher() {
    return matcher;
  }
}
