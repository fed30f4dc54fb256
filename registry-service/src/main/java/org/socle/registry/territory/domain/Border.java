package org.socle.registry.territory.domain;

/** Two communes that share a border; the same pair in whatever order it was told. */
public record Border(String code, String neighbourCode) {

    public Border {
        int order = code.compareTo(neighbourCode);
        if (order == 0) {
            throw new IllegalArgumentException("an area is not its own neighbour");
        }
        if (order > 0) {
            String first = neighbourCode;
            neighbourCode = code;
            code = first;
        }
    }
}
