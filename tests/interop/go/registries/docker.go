package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"github.com/docker/distribution"
	_ "github.com/docker/distribution/manifest/ocischema"
	"github.com/docker/distribution/reference"
	"github.com/docker/distribution/registry/client"
	"github.com/docker/distribution/registry/client/auth"
	"github.com/docker/distribution/registry/client/auth/challenge"
	"github.com/docker/distribution/registry/client/transport"
	"github.com/opencontainers/go-digest"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"
)

// byDocker pushes, mounts, pulls, lists and deletes with the library by which docker's daemon and its command line speak to registries.
func byDocker(ctx context.Context, at place, made image) error {
	repository, err := open(at, at.repository)
	if err != nil {
		return err
	}
	if err := upload(ctx, repository, made); err != nil {
		return err
	}
	manifest, _, err := distribution.UnmarshalManifest(v1.MediaTypeImageManifest, made.manifest)
	if err != nil {
		return err
	}
	manifests, err := repository.Manifests(ctx)
	if err != nil {
		return err
	}
	pushed, err := manifests.Put(ctx, manifest, distribution.WithTag(at.tag))
	if err != nil {
		return err
	}
	pulled, err := manifests.Get(ctx, "", distribution.WithTag(at.tag))
	if err != nil {
		return err
	}
	_, text, err := pulled.Payload()
	if err != nil {
		return err
	}
	if err := expect("manifest", text, made.manifest); err != nil {
		return err
	}
	layer, err := repository.Blobs(ctx).Get(ctx, digest.FromBytes(made.layer))
	if err != nil {
		return err
	}
	if err := expect("layer", layer, made.layer); err != nil {
		return err
	}
	tags, err := repository.Tags(ctx).All(ctx)
	if err != nil || len(tags) == 0 {
		return fmt.Errorf("no tags: %v, %v", tags, err)
	}
	return copyAndDelete(ctx, at, made, manifest, pushed)
}

func upload(ctx context.Context, repository distribution.Repository, made image) error {
	for _, content := range [][]byte{made.layer, made.config} {
		if _, err := repository.Blobs(ctx).Put(ctx, "application/octet-stream", content); err != nil {
			return err
		}
	}
	return nil
}

// copyAndDelete makes a second repository of the first one's blobs, and deletes its image again.
func copyAndDelete(ctx context.Context, at place, made image, manifest distribution.Manifest, pushed digest.Digest) error {
	second, err := open(at, at.repository+"-copy")
	if err != nil {
		return err
	}
	from, err := reference.WithName(at.repository)
	if err != nil {
		return err
	}
	for _, content := range [][]byte{made.layer, made.config} {
		source, err := reference.WithDigest(from, digest.FromBytes(content))
		if err != nil {
			return err
		}
		writer, err := second.Blobs(ctx).Create(ctx, client.WithMountFrom(source))
		if err == nil {
			writer.Close()
			return errors.New("a blob was not mounted")
		}
		if mounted := (distribution.ErrBlobMounted{}); !errors.As(err, &mounted) {
			return err
		}
	}
	manifests, err := second.Manifests(ctx)
	if err != nil {
		return err
	}
	if _, err := manifests.Put(ctx, manifest, distribution.WithTag(at.tag)); err != nil {
		return err
	}
	if err := manifests.Delete(ctx, pushed); err != nil {
		return err
	}
	if there, err := manifests.Exists(ctx, pushed); there || err != nil {
		return fmt.Errorf("the deleted manifest is there: %v, %v", there, err)
	}
	return nil
}

func open(at place, repository string) (distribution.Repository, error) {
	origin := "http://" + at.host
	named, err := reference.WithName(repository)
	if err != nil {
		return nil, err
	}
	challenges := challenge.NewSimpleManager()
	answer, err := http.Get(origin + "/v2/")
	if err != nil {
		return nil, err
	}
	answer.Body.Close()
	if err := challenges.AddResponse(answer); err != nil {
		return nil, err
	}
	tokens := auth.NewTokenHandlerWithOptions(auth.TokenHandlerOptions{
		Transport:   http.DefaultTransport,
		Credentials: credentials{at},
		Scopes: []auth.Scope{
			auth.RepositoryScope{Repository: at.repository, Actions: []string{"pull", "push", "delete"}},
			auth.RepositoryScope{Repository: repository, Actions: []string{"pull", "push", "delete"}},
		},
		OfflineAccess: true,
		ClientID:      "docker",
	})
	authorized := transport.NewTransport(http.DefaultTransport, auth.NewAuthorizer(challenges, tokens))
	return client.NewRepository(named, origin, authorized)
}

type credentials struct{ at place }

func (shown credentials) Basic(*url.URL) (string, string) {
	return shown.at.username, shown.at.password
}
func (credentials) RefreshToken(*url.URL, string) string     { return "" }
func (credentials) SetRefreshToken(*url.URL, string, string) {}
