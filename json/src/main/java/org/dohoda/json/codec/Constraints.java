package org.dohoda.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Schemas of what the members of an object must be together. */
public final class Constraints {
  private Constraints() {}

  /** A member is there. */
  private static Schema present(Field<?> member) {
    return Schema.of("required", ImmutableList.of(member.name()));
  }

  public static Schema absent(Field<?> member) {
    return not(present(member));
  }

  public static Schema not(Schema schema) {
    return Schema.of("not", schema);
  }

  public static Schema atLeastOneOf(Schema... schemas) {
    return Schema.of("anyOf", ImmutableList.copyOf(schemas));
  }

  public static Schema atLeastOne(Field<?>... members) {
    if (members.length == 1) {
      return present(members[0]);
    }
    Schema[] each = new Schema[members.length];
    for (int i = 0; i < members.length; i++) {
      each[i] = present(members[i]);
    }
    return atLeastOneOf(each);
  }

  public static Schema exactlyOne(Field<?> one, Field<?> other) {
    return Schema.oneOf(ImmutableList.of(present(one), present(other)));
  }

  public static Schema notBoth(Field<?> one, Field<?> other) {
    return not(Schema.of("required", ImmutableList.of(one.name(), other.name())));
  }

  /** What holds of a member if it is there. */
  public static Schema ofMember(Field<?> member, Schema schema) {
    return Schema.of("properties", ImmutableMap.of(member.name(), schema));
  }

  /** A member is there and says one of some words. */
  public static Schema says(Field<?> member, ImmutableList<String> words) {
    return present(member)
        .with("properties", ImmutableMap.of(member.name(), Schema.of("enum", words)));
  }
}
