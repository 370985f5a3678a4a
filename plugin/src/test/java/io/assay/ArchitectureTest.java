package io.assay;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the code to the architecture: which package may use which, and where each library is walled in. */
class ArchitectureTest {
    /**
     * Each package, the packages that it may use beside those that they use themselves, and the libraries whose types no
     * other package may see. A package uses only what stands above it, so there are no cycles.
     */
    private static final String TABLE = """
            text        |                             |
            exact       |                             |
            math        |                             |
            cache       |                             |
            code        |                             | org.fife
            git         |                             | org.eclipse.jgit
            progress    |                             |
            diagnostic  | text                        |
            output      | diagnostic, cache, progress |
            fix         | output                      |
            source      | diagnostic, cache           |
            words       | source                      |
            notation    | source                      | com.fasterxml.jackson
            report      | notation                    |
            frontmatter | notation                    |
            markdown    | source, math, words         | com.vladsch.flexmark, org.owasp.html
            knowledge   | frontmatter, markdown       |
            link        | knowledge                   |
            metric      | knowledge, exact, words     |
            framework   | metric                      |
            schema      | framework                   |
            assess      | framework                   |
            chart       | assess, cache               | org.knowm.xchart
            kept        | chart, cache                |
            search      | assess, cache               |
            record      | assess                      |
            review      | assess                      |
            site        | link, review, chart, search, code, record |
            theme       | site                        | io.pebbletemplates
            picture     | site                        | org.apache.fontbox, org.apache.pdfbox.io
            build       | theme, picture, output, kept, git, schema, report |
            serve       | build                       | io.methvin.watcher
            start       | output, framework           |
            maven       | build, serve, fix, start    | org.apache.maven
            """;

    /** The parts of the largest package: each uses those before it, and the package itself comes last. */
    private static final List<String> PARTS_OF_SITE =
            List.of("wording", "view", "fact", "figure", "verdict", "prose", "document", "");

    /** What is answered differently from day to day, machine to machine or run to run. */
    private static final Pattern UNREPEATABLE = Pattern.compile(String.join(
            "|",
            "java\\.time\\.\\w+\\.now\\(.*",
            "java\\.time\\.Clock\\..*",
            "java\\.lang\\.System\\.currentTimeMillis\\(\\)",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            "java\\.util\\.Locale\\.getDefault\\(.*",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
            "java\\.lang\\.String\\.(format\\(java\\.lang\\.String,|formatted\\().*",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.util\\.Random\\.<init>\\(\\)",
            "java\\.util\\.UUID\\.randomUUID\\(\\)"));

    private static final String ROOT = ArchitectureTest.class.getPackageName();
    private static final Map<String, Part> PARTS = parts();
    private static final Part UNLISTED = new Part(Set.of(), List.of());
    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages(ROOT);

    /**
     * A row of the table.
     *
     * @param uses all packages that it may use, itself included
     * @param libraries the prefixes of its libraries' packages
     */
    private record Part(Set<String> uses, List<String> libraries) {}

    @Test
    void everyPackageIsInTheTable() {
        assertThat(CLASSES.stream().map(ArchitectureTest::part).distinct()).isSubsetOf(PARTS.keySet());
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency -> !isAllowed(
                                PARTS.getOrDefault(part(dependency.getOriginClass()), UNLISTED),
                                dependency.getTargetClass().getBaseComponentType()))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void partsOfTheSiteUseThoseBeforeThem() {
        assertThat(CLASSES.stream()
                        .filter(type -> part(type).equals("site"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency -> isOurs(dependency.getTargetClass())
                                && part(dependency.getTargetClass()).equals("site")
                                && place(dependency.getTargetClass()) > place(dependency.getOriginClass()))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void onlyTheGoalsAskForTimePlaceOrChance() {
        assertThat(CLASSES.stream()
                        .filter(type -> !part(type).equals("maven"))
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(access -> UNREPEATABLE
                                .matcher(access.getTarget().getFullName())
                                .matches())
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    private static boolean isAllowed(Part user, JavaClass used) {
        if (isOurs(used)) {
            return user.uses().contains(part(used));
        }
        return isOfTheJdk(used)
                || user.libraries().stream().anyMatch(library -> used.getName().startsWith(library + "."));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getName().startsWith(ROOT + ".");
    }

    private static boolean isOfTheJdk(JavaClass type) {
        return type.isPrimitive()
                || type.getSource()
                        .filter(source -> source.getUri().getScheme().equals("jrt"))
                        .isPresent();
    }

    /** The name below the root: {@code a} for a class of {@code io.assay.a.b}. */
    private static String part(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? below : below.split("\\.")[1];
    }

    private static int place(JavaClass type) {
        String[] names = type.getPackageName().substring(ROOT.length()).split("\\.");
        int place = PARTS_OF_SITE.indexOf(names.length > 2 ? names[2] : "");
        assertThat(place).as(type.getName()).isNotNegative();
        return place;
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        TABLE.lines().forEach(row -> {
            String[] cells = row.split("\\|", -1);
            Set<String> uses = new TreeSet<>(Set.of(cells[0].strip()));
            for (String used : list(cells[1])) {
                uses.addAll(parts.get(used).uses());
            }
            parts.put(cells[0].strip(), new Part(uses, list(cells[2])));
        });
        return parts;
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
