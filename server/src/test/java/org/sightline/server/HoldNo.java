package org.sightline.server;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Classes that keep or are constructed with a type; passing it on within a method is allowed. */
final class HoldNo {
  private HoldNo() {}

  static ArchCondition<JavaClass> fieldOrConstructorParameterOf(String type) {
    return new ArchCondition<>("hold no " + type) {
      @Override
      public void check(JavaClass each, ConditionEvents events) {
        boolean kept =
            each.getFields().stream().anyMatch(field -> field.getRawType().getName().equals(type))
                || each.getConstructors().stream()
                    .flatMap(made -> made.getRawParameterTypes().stream())
                    .anyMatch(given -> given.getName().equals(type));
        events.add(new SimpleConditionEvent(each, !kept, each.getName() + " holds " + type));
      }
    };
  }
}
