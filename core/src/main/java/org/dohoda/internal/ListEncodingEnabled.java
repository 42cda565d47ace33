package org.dohoda.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.encode.EncodingMetadata;

/**
 * How builders hold attributes that are lists: an immutable list is kept as it is given, without a
 * copy, and an absent one costs nothing; only single elements need a builder of their own.
 *
 * <p>What follows is the metadata that Immutables derives from the source of an encoding, where a
 * field is marked by two at signs, a method by an at sign and a colon, a parameter by an at sign
 * and a caret; the last four elements are the setters of a builder.
 */
@EncodingMetadata(
    name = "org.dohoda.internal.ListEncodingEnabled",
    imports = {},
    typeParams = {"T"},
    elements = {
      @EncodingMetadata.Element(
          name = "field",
          tags = {"IMPL", "PRIVATE", "FINAL", "FIELD"},
          naming = "*",
          stdNaming = "NONE",
          type = "com.google.common.collect.ImmutableList<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "com.google.common.collect.ImmutableList.of()",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "from",
          tags = {"STATIC", "PRIVATE", "FROM", "SYNTH"},
          naming = "*_from",
          stdNaming = "NONE",
          type = "com.google.common.collect.ImmutableList<T>",
          typeParams = {},
          params = {"value: com.google.common.collect.ImmutableList<T>"},
          doc = {},
          annotations = {},
          code = "{ return @^value; }",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "toString",
          tags = {"PRIVATE", "TO_STRING", "SYNTH"},
          naming = "*_toString",
          stdNaming = "NONE",
          type = "java.lang.String",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "{ return @:get().toString(); }",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "hashCode",
          tags = {"PRIVATE", "HASH_CODE", "SYNTH"},
          naming = "*_hashCode",
          stdNaming = "NONE",
          type = "int",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "{ return @:get().hashCode(); }",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "equals",
          tags = {"PRIVATE", "EQUALS", "SYNTH"},
          naming = "*_equals",
          stdNaming = "NONE",
          type = "java.lang.String",
          typeParams = {},
          params = {"other: org.dohoda.internal.ListEncodingEnabled<T>"},
          doc = {},
          annotations = {},
          code = "{ return this.@:get().equals(@^other.@:get()); }",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "get",
          tags = {"EXPOSE", "SYNTH"},
          naming = "*",
          stdNaming = "NONE",
          type = "com.google.common.collect.ImmutableList<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "{ return @@field; }",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "copy",
          tags = {"COPY", "SYNTH"},
          naming = "*",
          stdNaming = "NONE",
          type = "com.google.common.collect.ImmutableList<T>",
          typeParams = {},
          params = {"value: com.google.common.collect.ImmutableList<T>"},
          doc = {},
          annotations = {},
          code = "{ return java.util.Objects.requireNonNull(@^value, \"elements\"); }",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "whole",
          tags = {"BUILDER", "PRIVATE", "FIELD"},
          naming = "*_whole",
          stdNaming = "NONE",
          type = "com.google.common.collect.ImmutableList<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "null",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "parts",
          tags = {"BUILDER", "PRIVATE", "FIELD"},
          naming = "*_parts",
          stdNaming = "NONE",
          type = "com.google.common.collect.ImmutableList.Builder<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "null",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "build",
          tags = {"BUILDER", "PRIVATE", "BUILD"},
          naming = "*_build",
          stdNaming = "NONE",
          type = "com.google.common.collect.ImmutableList<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code =
              """
              {
                if (this.@@parts != null) {
                  return this.@@parts.build();
                }
                return this.@@whole == null ? com.google.common.collect.ImmutableList.of() : this.@@whole;
              }
              """,
          thrown = {}),
      @EncodingMetadata.Element(
          name = "isInit",
          tags = {"BUILDER", "PRIVATE", "IS_INIT"},
          naming = "*_isInit",
          stdNaming = "NONE",
          type = "boolean",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "{ return this.@@whole != null || this.@@parts != null; }",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "started",
          tags = {"BUILDER", "PRIVATE", "HELPER"},
          naming = "*_started",
          stdNaming = "NONE",
          type = "com.google.common.collect.ImmutableList.Builder<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code =
              """
              {
                if (this.@@parts == null) {
                  this.@@parts = com.google.common.collect.ImmutableList.builder();
                  if (this.@@whole != null) {
                    this.@@parts.addAll(this.@@whole);
                  }
                }
                return this.@@parts;
              }
              """,
          thrown = {}),
      @EncodingMetadata.Element(
          name = "set",
          tags = {"BUILDER", "INIT", "FINAL"},
          naming = "*",
          stdNaming = "NONE",
          type = "void",
          typeParams = {},
          params = {"elements: java.lang.Iterable<? extends T>"},
          doc = {
            " Sets or replaces all elements.",
            " @param elements the elements, none null",
            " @return this builder"
          },
          annotations = {},
          code =
              """
              {
                this.@@whole = org.dohoda.internal.Kept.list(@^elements);
                this.@@parts = null;
              }
              """,
          thrown = {}),
      @EncodingMetadata.Element(
          name = "add",
          tags = {"BUILDER", "INIT", "FINAL"},
          naming = "*",
          stdNaming = "ADD",
          type = "void",
          typeParams = {},
          params = {"element: T"},
          doc = {" Adds one element.", " @param element the element", " @return this builder"},
          annotations = {},
          code = "{ this.@:started().add(@^element); }",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "addVarargs",
          tags = {"BUILDER", "INIT", "FINAL"},
          naming = "add*",
          stdNaming = "NONE",
          type = "void",
          typeParams = {},
          params = {"elements: T..."},
          doc = {
            " Adds elements.",
            " @param elements the elements, none null",
            " @return this builder"
          },
          annotations = {"@java.lang.SafeVarargs", "@java.lang.SuppressWarnings(\"varargs\")"},
          code = "{ this.@:started().add(@^elements); }",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "addAll",
          tags = {"BUILDER", "INIT", "FINAL", "COPY"},
          naming = "*",
          stdNaming = "ADD_ALL",
          type = "void",
          typeParams = {},
          params = {"elements: java.lang.Iterable<? extends T>"},
          doc = {
            " Adds elements.",
            " @param elements the elements, none null",
            " @return this builder"
          },
          annotations = {},
          code =
              """
              {
                if (this.@@whole == null && this.@@parts == null) {
                  this.@@whole = com.google.common.collect.ImmutableList.copyOf(@^elements);
                } else {
                  this.@:started().addAll(@^elements);
                }
              }
              """,
          thrown = {})
    })
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.ANNOTATION_TYPE)
@interface ListEncodingEnabled {}
