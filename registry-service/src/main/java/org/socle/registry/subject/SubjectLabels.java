package org.socle.registry.subject;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.socle.registry.subject.domain.Section;
import org.socle.web.language.Language;

/** What the fields and sections of an export are called, for whoever reads their own. */
public final class SubjectLabels {

    private final ResourceBundle words;

    private SubjectLabels(ResourceBundle words) {
        this.words = words;
    }

    public static SubjectLabels in(Language language) {
        return new SubjectLabels(ResourceBundle.getBundle(
                "messages.subject",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String of(Section section) {
        return words.getString("section." + section.code());
    }

    public String text(String key) {
        return words.getString(key);
    }

    /** Labels by the code of the field. */
    public Map<String, String> fields() {
        return words.keySet().stream()
                .filter(key -> key.startsWith("field."))
                .collect(Collectors.toMap(
                        key -> key.substring("field.".length()), words::getString, (one, _) -> one, TreeMap::new));
    }
}
