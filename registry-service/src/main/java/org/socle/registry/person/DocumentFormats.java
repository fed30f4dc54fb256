package org.socle.registry.person;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.NationalIdType;

/** What the numbers of each kind of document look like; a country that issues others says so in its settings. */
@Startup
@ApplicationScoped
public class DocumentFormats {

    private final Map<NationalIdType, Pattern> formats = new EnumMap<>(NationalIdType.class);

    DocumentFormats(@ConfigProperty(name = "registry.person.document-format") Map<String, String> settings) {
        for (NationalIdType type : NationalIdType.values()) {
            String format = settings.get(type.name());
            if (format == null) {
                throw new IllegalStateException("no registry.person.document-format." + type);
            }
            formats.put(type, Pattern.compile(format));
        }
    }

    public boolean accepts(NationalId id) {
        Pattern format = formats.get(id.type());
        return format != null && format.matcher(id.number()).matches();
    }
}
