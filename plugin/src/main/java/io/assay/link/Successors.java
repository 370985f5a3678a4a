package io.assay.link;

import io.assay.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds for each anchor that has gone from a page the one that took its place. */
final class Successors {
    private Successors() {}

    /**
     * By anchor that has gone: the new one that stands where it stood, else a new one near it of a like name, else the
     * section above, else the top.
     *
     * @param before the anchors that there were, in the order of the page
     * @param now those that there are
     */
    static Map<String, String> of(List<String> before, List<String> now) {
        Map<String, String> successors = new LinkedHashMap<>();
        String above = PublishedUrls.TOP;
        for (int i = 0; i < before.size(); i++) {
            if (now.contains(before.get(i))) {
                above = before.get(i);
                continue;
            }
            List<String> gone = new ArrayList<>();
            while (i < before.size() && !now.contains(before.get(i))) {
                gone.add(before.get(i));
                i++;
            }
            List<String> fresh = freshAfter(above, before, now);
            for (int j = 0; j < gone.size(); j++) {
                String anchor = gone.get(j);
                String otherwise = above;
                successors.put(
                        anchor,
                        fresh.size() == gone.size()
                                ? fresh.get(j)
                                : NearestName.find(anchor, fresh).orElse(otherwise));
            }
            i--;
        }
        return successors;
    }

    /** The new anchors between one that has stayed, or the top, and the next one that has. */
    private static List<String> freshAfter(String above, List<String> before, List<String> now) {
        List<String> rest = now.subList(now.indexOf(above) + 1, now.size());
        return rest.stream().takeWhile(anchor -> !before.contains(anchor)).toList();
    }
}
