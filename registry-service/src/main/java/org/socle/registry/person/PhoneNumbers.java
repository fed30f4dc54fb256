package org.socle.registry.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings telephone numbers as people write them to one international form. */
@ApplicationScoped
public class PhoneNumbers {

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String region;

    PhoneNumbers(@ConfigProperty(name = "registry.person.phone-region") String region) {
        this.region = region;
    }

    /** The number in E.164, such as {@code +221761234567}; empty when it cannot be a telephone number. */
    public Optional<String> parse(String written) {
        try {
            var number = library.parse(written, region);
            return library.isValidNumber(number)
                    ? Optional.of(library.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
