package org.socle.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Rules about classes. Each has a sentence for a name. */
final class CodeRules {

    static final String DOMAIN_IS_PURE = "domain uses the JDK and nothing else";
    static final String ADAPTERS_ARE_APART = "web, store and messaging do not know each other";
    static final String ENTITIES_ARE_HIDDEN = "entities live in store and are not public";
    static final String ROLES_ARE_NAMED = "every resource method says who may call it";
    static final String INCOMING_IN_MESSAGING = "events come in through messaging";
    static final String TIME_FROM_A_CLOCK = "time comes from a Clock";
    static final String NO_FLOATING_MONEY = "money is never a floating number";
    static final String CONSTRUCTOR_INJECTION = "what a class needs comes through its constructor";
    static final String NO_MUTABLE_STATICS = "nothing static changes";
    static final String NO_STANDARD_STREAMS = "nothing is printed past the log";
    static final String NO_OWN_THREADS = "no thread pool and no ThreadLocal of our own";
    static final String NAMES_SAY_SOMETHING = "no class is a Manager, Helper, Util or Impl";
    static final String SERVICES_ARE_APART = "a service knows no other service";

    private static final String[] SERVICES = {"registry", "enrollment", "benefits", "grievance", "gateway"};
    private static final String ANYWHERE_UNTIMED = "now|currentTimeMillis|systemUTC|systemDefaultZone|system";

    private CodeRules() {}

    /**
     * All rules by name.
     *
     * @param root the package of the service
     * @param openToEveryone the resource methods that need no role, as {@code Resource.method}
     */
    static Map<String, ArchRule> of(String root, Set<String> openToEveryone) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(DOMAIN_IS_PURE, domainIsPure());
        rules.put(ADAPTERS_ARE_APART, adaptersAreApart());
        rules.put(ENTITIES_ARE_HIDDEN, entitiesAreHidden());
        rules.put(ROLES_ARE_NAMED, rolesAreNamed(openToEveryone));
        rules.put(INCOMING_IN_MESSAGING, incomingInMessaging());
        rules.put(TIME_FROM_A_CLOCK, timeFromAClock());
        rules.put(NO_FLOATING_MONEY, noFloatingMoney());
        rules.put(CONSTRUCTOR_INJECTION, NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
        rules.put(NO_MUTABLE_STATICS, noMutableStatics());
        rules.put(NO_STANDARD_STREAMS, NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        rules.put(NO_OWN_THREADS, noOwnThreads());
        rules.put(NAMES_SAY_SOMETHING, namesSaySomething());
        rules.put(SERVICES_ARE_APART, servicesAreApart(root));
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true).as(name));
        return rules;
    }

    /** One rule by its name. */
    static ArchRule named(String name, String root, Set<String> openToEveryone) {
        var rule = of(root, openToEveryone).get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule is called " + name);
        }
        return rule;
    }

    /** An allow-list: whatever is not named is forbidden, also a library that nobody thought of. */
    private static ArchRule domainIsPure() {
        return classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("..domain..", "java..", "org.jspecify..");
    }

    private static ArchRule adaptersAreApart() {
        return slices().matching("..(web|store|messaging)..").should().notDependOnEachOther();
    }

    private static ArchRule entitiesAreHidden() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage("..store..")
                .andShould()
                .notBePublic();
    }

    private static ArchRule rolesAreNamed(Set<String> openToEveryone) {
        return methods()
                .that(describe("answer HTTP", CodeRules::answersHttp))
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RolesAllowed.class)
                .orShould(ArchConditions.be(describe(
                        "@PermitAll and on the written list",
                        (JavaMethod method) -> method.isAnnotatedWith(PermitAll.class)
                                && openToEveryone.contains(
                                        method.getOwner().getSimpleName() + "." + method.getName()))));
    }

    private static boolean answersHttp(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)
                        || annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static ArchRule incomingInMessaging() {
        return methods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("..messaging..");
    }

    private static ArchRule timeFromAClock() {
        return noClasses()
                .should()
                .callMethodWhere(describe("reads the machine's time", CodeRules::readsTheTime))
                .orShould()
                .callConstructor(Date.class);
    }

    /** Reading a Clock that came in as an argument is fine; {@code Instant.now(clock)} has a parameter. */
    private static boolean readsTheTime(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var clockless = call.getTarget().getRawParameterTypes().stream()
                .noneMatch(parameter -> parameter.isAssignableTo(Clock.class));
        return call.getName().matches(ANYWHERE_UNTIMED)
                && clockless
                && (owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class));
    }

    private static ArchRule noFloatingMoney() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("..money..", "org.socle.benefits..")
                .should()
                .haveRawType(describe(
                        "a floating number",
                        type -> type.isAssignableTo(double.class)
                                || type.isAssignableTo(float.class)
                                || type.isAssignableTo(Double.class)
                                || type.isAssignableTo(Float.class)));
    }

    private static ArchRule noMutableStatics() {
        return fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(describe("something that changes", CodeRules::changes));
    }

    /** A constant typed {@code List} or {@code Map} passes: those made by {@code of} never change. */
    private static boolean changes(JavaClass type) {
        var concrete = !type.isInterface() && !type.isEnum();
        return concrete
                && (type.isAssignableTo(Collection.class)
                        || type.isAssignableTo(AbstractMap.class)
                        || type.getPackageName().equals("java.util.concurrent.atomic"));
    }

    private static ArchRule noOwnThreads() {
        return noClasses()
                .should()
                .dependOnClassesThat(assignableTo(ThreadLocal.class)
                        .or(assignableTo(ExecutorService.class))
                        .or(assignableTo(Executors.class)));
    }

    private static ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl");
    }

    private static ArchRule servicesAreApart(String root) {
        var others = Arrays.stream(SERVICES)
                .map(service -> "org.socle." + service)
                .filter(other -> !root.startsWith(other))
                .map(other -> other + "..")
                .toArray(String[]::new);
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(others);
    }

    private static <T> DescribedPredicate<T> describe(String words, Predicate<T> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }
}
