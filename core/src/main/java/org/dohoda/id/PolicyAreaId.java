package org.dohoda.id;

import org.dohoda.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a policy area: the token of its taxonomy, a slash, and the token of the area.
 *
 * <p>For example {@code social-inclusion/housing}. An area always carries its taxonomy, so that
 * areas of two taxonomies never meet by accident. Immutable and thread-safe.
 *
 * @param taxonomy the token of the taxonomy
 * @param area the token of the area within the taxonomy
 */
public record PolicyAreaId(String taxonomy, String area) implements Id, Comparable<PolicyAreaId> {
  /**
   * Checks the form of both parts.
   *
   * @throws IllegalArgumentException if a part is not a token
   * @param taxonomy the token of the taxonomy
   * @param area the token of the area within the taxonomy
   */
  public PolicyAreaId {
    Tokens.check("policy area id", taxonomy);
    Tokens.check("policy area id", area);
  }

  /**
   * {@return the identifier of an area in a taxonomy}
   *
   * @param taxonomy the token of the taxonomy
   * @param area the token of the area
   * @throws IllegalArgumentException if a part is not a token
   */
  public static PolicyAreaId of(String taxonomy, String area) {
    return new PolicyAreaId(taxonomy, area);
  }

  /**
   * {@return the identifier written as {@code taxonomy/area}, the form of {@link #toString}}
   *
   * @param text the text
   * @throws IllegalArgumentException if the text is not two tokens with one slash between them
   */
  public static PolicyAreaId of(String text) {
    int slash = text.indexOf('/');
    Arguments.check(slash >= 0, "policy area id", "must be taxonomy/area", text);
    return new PolicyAreaId(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public String value() {
    return taxonomy + "/" + area;
  }

  @Override
  public int compareTo(PolicyAreaId other) {
    int byTaxonomy = taxonomy.compareTo(other.taxonomy);
    return byTaxonomy != 0 ? byTaxonomy : area.compareTo(other.area);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PolicyAreaId that
        && area.equals(that.area)
        && taxonomy.equals(that.taxonomy);
  }

  @Override
  public int hashCode() {
    return 31 * taxonomy.hashCode() + area.hashCode();
  }

  @Override
  public String toString() {
    return value();
  }
}
