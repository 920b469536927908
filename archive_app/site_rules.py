"""How archives are opened and made under the policy of a site: window, commands, worker."""

from __future__ import annotations

from pathlib import Path

from archive_app.bootstrap import (
    create_workspace,
    fresh_sample,
    open_sample,
    open_workspace,
    sample_path,
)
from archive_app.domain.errors import EnvironmentProblem
from archive_app.services.workspace import Workspace
from archive_app.settings.policy import Policy
from archive_app.settings.policy_sources import site_policy

_ADVICE = "Ask the people who look after this computer; `archive-app policy show` tells them more."


class SiteRules:
    """The openers of archives, each refusing with EnvironmentProblem what the site forbids."""

    def __init__(self, policy: Policy | None = None) -> None:
        """``policy`` in place of the computer's own."""
        self._policy = site_policy() if policy is None else policy

    def open(self, path: Path, *, write: bool = True) -> Workspace:
        """Open a library, for reading only where the site wants that."""
        fixed = self._policy.library
        if fixed and not _is_same(Path(fixed), path):
            raise EnvironmentProblem(
                f"Locked by your site: only {fixed} is opened on this computer.", _ADVICE
            )
        return open_workspace(path, write=write and not self._policy.read_only)

    def create(self, path: Path) -> Workspace:
        """Make a library."""
        self.need("file.new")
        return create_workspace(path)

    def sample(self) -> Workspace:
        """The sample, made on first use."""
        self.need("file.sample")
        workspace = open_sample()
        if not self._policy.read_only:
            return workspace
        workspace.close()
        return open_workspace(sample_path(), write=False)

    def fresh_sample(self) -> tuple[Workspace, Path | None]:
        """The sample as it was at first, and where a changed one was put."""
        self.need("help.reset_sample")
        return fresh_sample()

    def need(self, action: str) -> None:
        """Raise EnvironmentProblem when a command, by its id in the menus, is off here."""
        if self._policy.locks(action):
            raise EnvironmentProblem("Locked by your site: this can't be done here.", _ADVICE)


def _is_same(fixed: Path, path: Path) -> bool:
    try:
        return fixed.samefile(path)
    except OSError:
        return fixed.absolute() == path.absolute()
