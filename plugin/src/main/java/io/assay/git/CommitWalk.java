package io.assay.git;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * One walk back through the history for all files. Each commit has the files that are still looked for there; those that
 * some parent has unchanged are looked for at that parent, the others were last touched here. So each file is followed as
 * {@code git log -- file} does it, and the walk ends when none is left.
 */
final class CommitWalk implements AutoCloseable {
    private static final Comparator<RevCommit> LATEST_FIRST =
            Comparator.comparing(RevCommit::getCommitTime).reversed().thenComparing(RevCommit::name);

    private final RevWalk commits;
    private final TreeWalk trees;
    private final TreeFilter below;
    private final Set<ObjectId> shallow;
    private final PriorityQueue<RevCommit> queue = new PriorityQueue<>(LATEST_FIRST);
    private final Map<AnyObjectId, Set<String>> wanted = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Set<String> cutOff = new HashSet<>();

    /** @param prefix how the paths of all files start: nothing else is looked at */
    CommitWalk(Repository repository, String prefix) throws IOException {
        this.commits = new RevWalk(repository);
        this.trees = new TreeWalk(commits.getObjectReader());
        this.below = prefix.isEmpty() ? TreeFilter.ALL : PathFilter.create(prefix);
        this.shallow = repository.getObjectDatabase().getShallowCommits();
    }

    LastCommits find(ObjectId head, Collection<String> paths) throws IOException {
        RevCommit start = commits.parseCommit(head);
        Set<String> committed = list(below, start);
        committed.retainAll(paths);
        lookFor(committed, start);
        while (!queue.isEmpty()) {
            RevCommit commit = queue.poll();
            pass(commit, wanted.remove(commit));
        }
        return new LastCommits(days, cutOff);
    }

    /** Passes files on to a commit's parents; what none of them has like this was touched here. */
    private void pass(RevCommit commit, Set<String> files) throws IOException {
        Set<String> left = files;
        for (RevCommit parent : commit.getParents()) {
            if (left.isEmpty()) {
                return;
            }
            commits.parseHeaders(parent);
            Set<String> touched = list(AndTreeFilter.create(below, TreeFilter.ANY_DIFF), commit, parent);
            touched.retainAll(left);
            left.removeAll(touched);
            lookFor(left, parent);
            left = touched;
        }
        if (shallow.contains(commit)) {
            cutOff.addAll(left);
        } else if (!left.isEmpty()) {
            LocalDate day = commit.getAuthorIdent()
                    .getWhenAsInstant()
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate();
            left.forEach(path -> days.put(path, day));
        }
        commit.disposeBody();
    }

    private void lookFor(Set<String> files, RevCommit commit) {
        if (!files.isEmpty()) {
            if (!wanted.containsKey(commit)) {
                queue.add(commit);
            }
            wanted.merge(commit, files, CommitWalk::joined);
        }
    }

    /** The larger set with the smaller one added, so that a long history costs no more than what changed in it. */
    private static Set<String> joined(Set<String> some, Set<String> more) {
        Set<String> larger = some.size() < more.size() ? more : some;
        larger.addAll(larger == some ? more : some);
        return larger;
    }

    /** The paths of files in the trees of commits that a filter lets through. */
    private Set<String> list(TreeFilter filter, RevCommit... of) throws IOException {
        trees.reset();
        for (RevCommit commit : of) {
            trees.addTree(commit.getTree());
        }
        trees.setFilter(filter);
        trees.setRecursive(true);
        Set<String> paths = new HashSet<>();
        while (trees.next()) {
            paths.add(trees.getPathString());
        }
        return paths;
    }

    @Override
    public void close() {
        trees.close();
        commits.close();
    }
}
