package org.socle.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.socle.web.language.Language;
import org.socle.web.problem.ProblemTexts;
import org.socle.web.problem.ProblemType;

/** Rules about the problems a service declares: one code each, under its own name, with words in every language. */
final class ProblemRules {

    private final String root;
    private final JavaClasses classes;
    private final ProblemTexts texts;

    ProblemRules(String root, JavaClasses classes, ProblemTexts texts) {
        this.root = root;
        this.classes = classes;
        this.texts = texts;
    }

    List<String> codesUsedTwiceOrNotOurs() {
        var prefix = root.substring(root.lastIndexOf('.') + 1) + ".";
        var complaints = new ArrayList<String>();
        var declared = new TreeMap<String, String>();
        for (var field : problemFields()) {
            var code = valueOf(field).code();
            var before = declared.put(code, field.getFullName());
            if (before != null) {
                complaints.add(code + " is declared by " + before + " and by " + field.getFullName());
            }
            if (!code.startsWith(prefix)) {
                complaints.add(code + " of " + field.getFullName() + " does not start with " + prefix);
            }
        }
        return complaints;
    }

    List<String> codesWithoutWords() {
        var complaints = new ArrayList<String>();
        for (var field : problemFields()) {
            var code = valueOf(field).code();
            for (var language : Language.values()) {
                for (var part : ProblemTexts.Part.values()) {
                    if (texts.raw(language, code, part).isEmpty()) {
                        complaints.add(
                                code + " has no " + part.name().toLowerCase(Locale.ROOT) + " in " + language.tag());
                    }
                }
            }
        }
        return complaints;
    }

    private List<JavaField> problemFields() {
        return classes.stream()
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(ProblemType.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
    }

    private static ProblemType valueOf(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            var value = (ProblemType) reflected.get(null);
            if (value == null) {
                throw new IllegalStateException(field.getFullName() + " is null");
            }
            return value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
