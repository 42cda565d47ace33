package org.dohoda.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The order of the packages, as code. */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {
  static final String ROOT = "org.dohoda.json";

  /** A package depends only on those before it. */
  private static final ImmutableList<String> ORDER =
      ImmutableList.of(
          ROOT + ".text",
          ROOT + ".codec",
          ROOT + ".shape",
          ROOT + ".document",
          ROOT + ".model.value",
          ROOT + ".model.element",
          ROOT + ".model.provision",
          ROOT + ".model",
          ROOT);

  @ArchTest
  static void packages_dependOnlyOnThoseBefore(JavaClasses classes) {
    for (int i = 0; i + 1 < ORDER.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(ORDER.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new))
          .check(classes);
    }
  }

  @ArchTest
  static void packages_areAllInTheOrder_andNullMarked(JavaClasses classes) {
    Set<JavaPackage> packages =
        classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    assertThat(packages)
        .extracting(JavaPackage::getName)
        .containsExactlyInAnyOrderElementsOf(ORDER);
    assertThat(packages).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
  }
}
