package org.dohoda.json.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The names that the members of an object may have, numbered from 0; those of more than sixteen
 * bytes are left to Jackson's matcher.
 */
public final class Names extends Words {
  private final String[] names;
  private volatile @Nullable PropertyNameMatcher matcher;

  public Names(List<String> names) {
    super(names);
    this.names = names.toArray(new String[0]);
  }

  public String name(int index) {
    return names[index];
  }

  /** Jackson's matcher of these names, made when it is first asked for. */
  public PropertyNameMatcher matcher() {
    PropertyNameMatcher known = matcher;
    if (known == null) {
      known = BinaryNameMatcher.construct(Arrays.asList(names));
      matcher = known; // made twice by two threads, it is the same
    }
    return known;
  }
}
