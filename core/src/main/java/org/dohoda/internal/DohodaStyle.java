package org.dohoda.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** How value types are generated: nothing generated is visible outside its package. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {
      "veto:vetoes",
      "match:matches",
      "status:statuses",
      "basis:basis",
      "governs:governs"
    },
    jdkOnly = false,
    allowedClasspathAnnotations = {Generated.class})
@ListEncodingEnabled
@SetEncodingEnabled
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface DohodaStyle {}
