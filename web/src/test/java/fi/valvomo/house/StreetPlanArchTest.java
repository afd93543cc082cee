package fi.valvomo.house;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The street plan of the house, kept by the build. */
class StreetPlanArchTest {

  /** Rooms of one row stand side by side; calls go down only. */
  private static final List<Set<String>> ROWS =
      List.of(
          Set.of("kernel", "engine"),
          Set.of("identity", "audit"),
          Set.of("producer", "criteria", "work", "casefile", "decision"),
          Set.of("programme", "agreement"),
          Set.of("finding"),
          Set.of("inspection", "report", "notice", "plan"),
          Set.of("insight"),
          Set.of("demo"));

  private static final JavaClasses HOUSE = HouseClasses.ALL;

  @Nested
  class Floors {

    @Test
    void entities_should_know_nothing_of_what_happens_above() {
      noClasses()
          .that()
          .resideInAPackage("..entity..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..control..", "..boundary..", "fi.valvomo.engine..")
          .check(HOUSE);
    }

    @Test
    void control_should_know_nothing_of_who_calls() {
      noClasses()
          .that()
          .resideInAPackage("..control..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..boundary..", "jakarta.ws.rs..", "jakarta.servlet..")
          .check(HOUSE);
    }

    @Test
    void the_boundary_should_not_reach_into_the_store() {
      noClasses()
          .that()
          .resideInAPackage("..boundary..")
          .should()
          .dependOnClassesThat(are(repositories()))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .check(HOUSE);
    }

    @Test
    void the_engine_should_stay_in_its_rooms() {
      noClasses()
          .that()
          .resideOutsideOfPackages("..control..", "fi.valvomo.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.flowable..")
          .check(HOUSE);
    }
  }

  @Nested
  class Rooms {

    @Test
    void should_call_each_other_downward_only() {
      classes().should(callDownward()).check(HOUSE);
    }
  }

  @Nested
  class Resources {

    @Test
    void should_say_of_every_method_who_may_call_it() {
      methods()
          .that(answerRequests())
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .check(HOUSE);
    }

    @Test
    void should_never_hand_out_an_aggregate() {
      methods().that(answerRequests()).should(returnNoAggregate()).check(HOUSE);
    }

    @Test
    void should_have_no_aggregate_in_what_they_hand_out_or_take() {
      classes()
          .that()
          .resideInAPackage("..boundary..")
          .and()
          .areAssignableTo(Record.class)
          .should(holdNoAggregate())
          .check(HOUSE);
    }
  }

  @Nested
  class Names {

    @Test
    void should_say_what_a_class_is_for() {
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").check(HOUSE);
    }
  }

  private static DescribedPredicate<JavaClass> repositories() {
    return DescribedPredicate.describe(
        "repositories",
        type ->
            type.getPackageName().endsWith(".entity")
                && type.isAnnotatedWith(ApplicationScoped.class));
  }

  private static DescribedPredicate<JavaMethod> answerRequests() {
    return DescribedPredicate.describe(
        "answer requests",
        method ->
            method.getOwner().isAnnotatedWith(jakarta.ws.rs.Path.class)
                && method.getAnnotations().stream()
                    .anyMatch(found -> found.getRawType().isAnnotatedWith(HttpMethod.class)));
  }

  private static ArchCondition<JavaMethod> returnNoAggregate() {
    return new ArchCondition<>("return no aggregate") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getReturnType().getAllInvolvedRawTypes().stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " returns " + type.getName())));
      }
    };
  }

  private static ArchCondition<JavaClass> holdNoAggregate() {
    return new ArchCondition<>("hold no aggregate in a component") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
            .filter(component -> !component.getModifiers().contains(JavaModifier.STATIC))
            .filter(
                component ->
                    component.getType().getAllInvolvedRawTypes().stream()
                        .anyMatch(held -> held.isAnnotatedWith(Entity.class)))
            .forEach(
                component ->
                    events.add(
                        SimpleConditionEvent.violated(
                            component, component.getFullName() + " is an aggregate")));
      }
    };
  }

  private static ArchCondition<JavaClass> callDownward() {
    return new ArchCondition<>("call downward") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = row(type);
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isUpward(own, type, dependency))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static boolean isUpward(int own, JavaClass type, Dependency dependency) {
    JavaClass target = dependency.getTargetClass();
    return target.getPackageName().startsWith("fi.valvomo.")
        && !room(target).equals(room(type))
        && row(target) > own;
  }

  private static int row(JavaClass type) {
    String room = room(type);
    for (int i = 0; i < ROWS.size(); i++) {
      if (ROWS.get(i).contains(room)) {
        return i;
      }
    }
    throw new IllegalStateException("The room " + room + " has no place in the street plan");
  }

  private static String room(JavaClass type) {
    return type.getPackageName().split("\\.")[2];
  }
}
