package org.dohoda.validation.walk;

import java.util.Arrays;
import org.dohoda.provision.Link;
import org.dohoda.provision.LinkKind;
import org.dohoda.provision.ProvisionKind;

/** The contents of one instrument after another. Not thread-safe. */
@SuppressWarnings("EnumOrdinal") // places in arrays that live as long as a pass
final class Tally implements Contents {
  private static final int KINDS = ProvisionKind.values().length;

  private final int[] all = new int[KINDS];
  private final int[] lasting = new int[KINDS];
  private boolean nested;
  private boolean ranked;

  void clear() {
    nested = false;
    ranked = false;
    Arrays.fill(all, 0);
    Arrays.fill(lasting, 0);
  }

  /** Counts a provision of a clause that has a period of its own, or has not. */
  void add(ProvisionKind kind, boolean limited) {
    all[kind.ordinal()]++;
    if (!limited) {
      lasting[kind.ordinal()]++;
    }
  }

  void nest() {
    nested = true;
  }

  @Override
  public int count(ProvisionKind kind) {
    return all[kind.ordinal()];
  }

  @Override
  public int lasting(ProvisionKind kind) {
    return lasting[kind.ordinal()];
  }

  /** Notes whether by a link one clause goes before another. */
  void rank(Link link) {
    ranked |=
        link.clause().isPresent()
            && (link.kind() == LinkKind.NOTWITHSTANDING || link.kind() == LinkKind.SUBJECT_TO);
  }

  @Override
  public boolean isRanked() {
    return ranked;
  }

  @Override
  public boolean isNested() {
    return nested;
  }
}
