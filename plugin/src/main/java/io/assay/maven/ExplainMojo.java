package io.assay.maven;

import io.assay.diagnostic.Explanation;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what a code of a problem means, what to do about it, and how it looks: {@code -Dassay.code=KB012}. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
    /** The code that stands in the problem's first line, such as KB012. */
    @Parameter(property = "assay.code")
    private String code;

    @Override
    public void execute() throws MojoFailureException {
        String example = "one as it stands beside a problem, such as -Dassay.code=KB012";
        if (code == null || code.isBlank()) {
            throw new MojoFailureException("Say which code: " + example);
        }
        Explanation known = Explanation.find(code)
                .orElseThrow(() -> new MojoFailureException("There is no code '" + code + "'. Write " + example));
        getLog().info(known.code() + ", " + known.severity() + ". " + known.cause() + ".");
        getLog().info("What to do: " + known.cure() + ".");
        getLog().info("For example:");
        known.example().lines().forEach(line -> getLog().info("  " + line));
    }
}
